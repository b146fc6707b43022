package org.unanimous.divergence;

import java.util.List;
import org.unanimous.align.Alignment;

/** Finds where the versions of an alignment do not agree. Implementations are thread-safe. */
public interface Judge {
  /** The divergences, one per cause: of figures, then of statements, in the order of the text. */
  List<Divergence> judge(Alignment alignment);
}
