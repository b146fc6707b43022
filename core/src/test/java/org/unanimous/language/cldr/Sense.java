package org.unanimous.language.cldr;

/** What a number word does to the number that is being read. */
record Sense(Role role, long value) implements Comparable<Sense> {

  enum Role {
    CARDINAL("cardinal"),
    MULTIPLIER("multiplier"),
    ORDINAL("ordinal"),
    ORDINAL_MULTIPLIER("ordinal-multiplier"),
    /** Means one before a multiplier, and only there. */
    ARTICLE("article"),
    /** States nothing; stands between two number words. */
    JOINER("glue");

    private final String section;

    Role(String section) {
      this.section = section;
    }

    /** The section of a data file that holds words of this role. */
    String section() {
      return section;
    }

    boolean multiplies() {
      return this == MULTIPLIER || this == ORDINAL_MULTIPLIER;
    }

    boolean isOrdinal() {
      return this == ORDINAL || this == ORDINAL_MULTIPLIER;
    }
  }

  static final Sense JOINER = new Sense(Role.JOINER, 0);
  static final Sense ARTICLE = new Sense(Role.ARTICLE, 1);

  @Override
  public int compareTo(Sense other) {
    int byRole = role.compareTo(other.role);
    return byRole != 0 ? byRole : Long.compare(value, other.value);
  }
}
