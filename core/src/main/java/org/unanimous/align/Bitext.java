package org.unanimous.align;

import org.jspecify.annotations.Nullable;

/**
 * Two versions and which of their passages say the same; found when first asked for, once for
 * claims and statements. Not thread-safe.
 */
final class Bitext {
  final ClaimTable one;
  final ClaimTable other;
  private final Work work;
  private PassageAligner.@Nullable Result passages;

  Bitext(ClaimTable one, ClaimTable other, Work work) {
    this.one = one;
    this.other = other;
    this.work = work;
  }

  PassageAligner.Result passages() {
    PassageAligner.Result known = passages;
    if (known == null) {
      known = PassageAligner.align(one, other, work);
      passages = known;
    }
    return known;
  }
}
