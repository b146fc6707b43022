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
 * table reads a character and no object. Immutable and thread-safe.
 */
public final class Lexicon {
  /** The node that every walk begins at. */
  public static final int ROOT = 1;

  /** No such node. */
  public static final int NOWHERE = 0;

  /** Dense numbers of the characters that forms consist of, by unfolded character; 0 for others. */
  private final short[] symbols = new short[1 << 16];

  private int[] base = new int[1 << 12];
  private int[] parent = new int[1 << 12];
  private @Nullable Entry[] entries = new Entry[1 << 12];
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
    return lexicon;
  }

  /**
   * The node behind {@code node} for the character, folded; {@link #NOWHERE} if no form continues
   * so.
   */
  public int step(int node, char c) {
    int next = base[node] + symbols[c];
    return parent[next] == node ? next : NOWHERE;
  }

  /** The entry of the form that ends at the node; null if none ends there. */
  public @Nullable Entry entry(int node) {
    return entries[node];
  }

  /** The entry of a whole form; null if there is none. */
  public @Nullable Entry find(String form) {
    int node = ROOT;
    for (int i = 0; i < form.length() && node != NOWHERE; i++) {
      node = step(node, form.charAt(i));
    }
    return node == NOWHERE ? null : entries[node];
  }

  private void number(Map<String, List<Sense>> folded) {
    short[] bySymbol = new short[1 << 16];
    short next = 1;
    for (String form : folded.keySet()) {
      for (int i = 0; i < form.length(); i++) {
        if (bySymbol[form.charAt(i)] == 0) {
          bySymbol[form.charAt(i)] = next++;
        }
      }
    }
    for (int c = 0; c < symbols.length; c++) {
      symbols[c] = bySymbol[Fold.fold((char) c)];
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
    parent[ROOT] = -1;
    ArrayDeque<Branch> open = new ArrayDeque<>();
    open.add(new Branch(ROOT, 0, forms.size(), 0));
    while (!open.isEmpty()) {
      Branch branch = open.remove();
      int from = branch.from;
      if (from < branch.to && forms.get(from).length() == branch.depth) {
        entries[branch.node] = new Entry(senses.getOrDefault(forms.get(from), List.of()));
        from++;
      }
      open.addAll(children(branch, from, forms));
    }
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
    base[branch.node] = start;
    for (int k = 0; k < found.size(); k++) {
      int node = start + labels.get(k);
      parent[node] = branch.node;
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
    while (firstFree < parent.length && parent[firstFree] != 0) {
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
      if (start + label <= ROOT || parent[start + label] != 0) {
        return false;
      }
    }
    return true;
  }

  private void ensure(int cells) {
    if (cells >= base.length) {
      int size = Math.max(cells + 1, base.length * 2);
      base = Arrays.copyOf(base, size);
      parent = Arrays.copyOf(parent, size);
      entries = Arrays.copyOf(entries, size);
    }
  }
}
