/** Do all language versions of a text state the same facts? */
module org.unanimous {
  exports org.unanimous;
  exports org.unanimous.align;
  exports org.unanimous.assertj;
  exports org.unanimous.claim;
  exports org.unanimous.divergence;
  exports org.unanimous.report;
  exports org.unanimous.text;

  requires com.google.common;
  requires org.apache.commons.text;
  requires static transitive org.jspecify;
  requires static transitive org.assertj.core;
}
