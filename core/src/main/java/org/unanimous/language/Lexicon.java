package org.unanimous.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The forms of a language in a trie over folded characters, as a double array: walking it costs two
 * table reads a character and no object. Most words of a text are in no form; a {@link WordTable}
 * tells them apart without a walk. Immutable and thread-safe.
 *
 * <p>A node is a long of three parts, so that a step reads its cell only: its index in the upper
 * half, the base of its children in the bits 1 to 31, and in bit 0 whether a form ends there that
 * {@link Entry#beginsNumber begins words}.
 */
public final class Lexicon {
  /** No such node. */
  public static final long NOWHERE = 0;

  /** What numbers that are written together begin with. */
  public static final long NUMBER =
      SenseType.CARDINAL.bit()
          | SenseType.MULTIPLIER.bit()
          | SenseType.VAGUE.bit()
          | SenseType.FRACTION.bit();

  private static final int ROOT = 1;
  private static final long LOWER = 0xFFFF_FFFFL;

  /** Dense numbers of the characters that forms consist of, by folded character; 0 for others. */
  private final short[] symbols = new short[1 << 16];

  /** Of each node: its parent in the upper half, its base and mark as in the node below. */
  private long[] cells = new long[1 << 12];

  private @Nullable Entry[] entries = new Entry[1 << 12];
  private WordTable words = new WordTable(0, entries);
  private int firstFree = ROOT + 1;

  private Lexicon() {}

  /** Compiles the senses of each form; the forms need not be folded. */
  static Lexicon of(Map<String, List<Sense>> sensesByForm) {
    TreeMap<String, List<Sense>> folded = new TreeMap<>();
    sensesByForm.forEach(
        (form, senses) ->
            folded.computeIfAbsent(Fold.fold(form), f -> new ArrayList<>()).addAll(senses));
    Lexicon lexicon = new Lexicon();
    lexicon.number(folded);
    lexicon.build(new ArrayList<>(folded.keySet()), folded);
    lexicon.words = lexicon.wordTable(folded.size());
    return lexicon;
  }

  /** The node that every walk begins at. */
  public long root() {
    return node(ROOT);
  }

  /**
   * The node behind {@code node} for the character, folded; {@link #NOWHERE} if no form continues
   * so.
   */
  public long step(long node, char c) {
    int next = ((int) node >>> 1) + symbols[Fold.fold(c)];
    long cell = cells[next];
    return cell >>> 32 == node >>> 32 ? (long) next << 32 | (cell & LOWER) : NOWHERE;
  }

  /** The entry of the form that ends at the node; null if none ends there. */
  public @Nullable Entry entry(long node) {
    return entries[index(node)];
  }

  /** The index of a node, by which {@link #entry(int)} finds its entry again. */
  public static int index(long node) {
    return (int) (node >>> 32);
  }

  /** The entry of the form that ends at the node of that index; null if none ends there. */
  public @Nullable Entry entry(int index) {
    return entries[index];
  }

  /** Does a form end at the node that begins numbers which are written together? */
  public static boolean beginsNumber(long node) {
    return (node & 1) != 0;
  }

  /** The forms by the hashes of their words. */
  public WordTable words() {
    return words;
  }

  /** The entry of a whole form; null if there is none. */
  public @Nullable Entry find(String form) {
    long node = root();
    for (int i = 0; i < form.length() && node != NOWHERE; i++) {
      node = step(node, form.charAt(i));
    }
    return node == NOWHERE ? null : entry(node);
  }

  private long node(int index) {
    return (long) index << 32 | (cells[index] & LOWER);
  }

  private void number(Map<String, List<Sense>> folded) {
    short next = 1;
    for (String form : folded.keySet()) {
      for (int i = 0; i < form.length(); i++) {
        if (symbols[form.charAt(i)] == 0) {
          symbols[form.charAt(i)] = next++;
        }
      }
    }
    symbolCount = next;
  }

  private int symbolCount;

  /**
   * A range of the sorted forms that share the first {@code depth} characters, and the node they
   * reach.
   */
  private record Branch(int node, int from, int to, int depth) {}

  private void build(List<String> forms, Map<String, List<Sense>> senses) {
    cells[ROOT] = -1L << 32;
    ArrayDeque<Branch> open = new ArrayDeque<>();
    open.add(new Branch(ROOT, 0, forms.size(), 0));
    while (!open.isEmpty()) {
      Branch branch = open.remove();
      int from = branch.from;
      if (from < branch.to && forms.get(from).length() == branch.depth) {
        String form = forms.get(from);
        Entry entry = new Entry(form, senses.getOrDefault(form, List.of()));
        entries[branch.node] = entry;
        cells[branch.node] |= entry.beginsNumber() ? 1 : 0;
        from++;
      }
      open.addAll(children(branch, from, forms));
    }
  }

  private WordTable wordTable(int forms) {
    WordTable table = new WordTable(forms, entries);
    for (int index = 0; index < entries.length; index++) {
      Entry entry = entries[index];
      if (entry != null) {
        table.add(entry.form(), index, entry.beginsNumber());
      }
    }
    return table;
  }

  private List<Branch> children(Branch branch, int from, List<String> forms) {
    List<Branch> found = new ArrayList<>();
    List<Integer> labels = new ArrayList<>();
    for (int i = from; i < branch.to; ) {
      char c = forms.get(i).charAt(branch.depth);
      int end = i;
      while (end < branch.to && forms.get(end).charAt(branch.depth) == c) {
        end++;
      }
      labels.add((int) symbols[c]);
      found.add(new Branch(0, i, end, branch.depth + 1));
      i = end;
    }
    int start = place(labels);
    cells[branch.node] |= (long) start << 1;
    for (int k = 0; k < found.size(); k++) {
      int node = start + labels.get(k);
      cells[node] = (long) branch.node << 32;
      Branch child = found.get(k);
      found.set(k, new Branch(node, child.from, child.to, child.depth));
    }
    return found;
  }

  /** The least base at which all labels fall on free cells. */
  private int place(List<Integer> labels) {
    if (labels.isEmpty()) {
      return 0;
    }
    while (firstFree < cells.length && cells[firstFree] != 0) {
      firstFree++;
    }
    int start = Math.max(0, firstFree - labels.get(0));
    while (!free(start, labels)) {
      start++;
    }
    return start;
  }

  private boolean free(int start, List<Integer> labels) {
    ensure(start + symbolCount + 1);
    for (int label : labels) {
      if (start + label <= ROOT || cells[start + label] != 0) {
        return false;
      }
    }
    return true;
  }

  private void ensure(int count) {
    if (count >= cells.length) {
      int size = Math.max(count + 1, cells.length * 2);
      cells = Arrays.copyOf(cells, size);
      entries = Arrays.copyOf(entries, size);
    }
  }
}
