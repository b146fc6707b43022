/** Do all language versions of a text state the same facts? */
module org.unanimous {
  requires com.google.common;
  requires org.apache.commons.text;
  requires static org.jspecify;
  requires static transitive org.assertj.core;
}
