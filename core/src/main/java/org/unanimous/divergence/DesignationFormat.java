package org.unanimous.divergence;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Agreement;
import org.unanimous.claim.ClaimKind;

/** A name that differs in case, hyphen or space only: GPT4-Turbo and GPT-4 Turbo. */
final class DesignationFormat implements Rule {
  @Override
  public @Nullable Finding find(Contrast contrast) {
    boolean alike =
        contrast.isOf(ClaimKind.DESIGNATION)
            && contrast.agreement() == Agreement.EQUIVALENT
            && isOneAlphabet(contrast);
    return alike ? Finding.of(DivergenceKind.DESIGNATION_FORMAT, Severity.NEUTRAL) : null;
  }

  /** A name in another alphabet has a form of its own. */
  private static boolean isOneAlphabet(Contrast contrast) {
    return plain(contrast.expected().reading().name())
        .equals(plain(contrast.found().reading().name()));
  }

  private static String plain(@Nullable String name) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; name != null && i < name.length(); i++) {
      if (Character.isLetterOrDigit(name.charAt(i))) {
        plain.append(Character.toLowerCase(name.charAt(i)));
      }
    }
    return plain.toString();
  }
}
