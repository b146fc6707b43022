package org.unanimous.report;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.unanimous.text.Span;

/**
 * Writes one JSON value to a builder: commas are its business, matching brackets the caller's.
 * Compact, and ASCII where JSON or UTF-8 needs it: a lone surrogate is escaped, so that any text
 * survives any encoding.
 */
final class JsonWriter {
  private static final String HEX = "0123456789abcdef";

  private final StringBuilder out;
  private boolean comma;

  JsonWriter(StringBuilder out) {
    this.out = out;
  }

  JsonWriter object() {
    return open('{');
  }

  JsonWriter endObject() {
    return close('}');
  }

  JsonWriter array() {
    return open('[');
  }

  JsonWriter endArray() {
    return close(']');
  }

  JsonWriter name(String name) {
    separate();
    quote(name);
    out.append(':');
    comma = false;
    return this;
  }

  JsonWriter value(@Nullable String value) {
    separate();
    if (value == null) {
      out.append("null");
    } else {
      quote(value);
    }
    return this;
  }

  JsonWriter value(int value) {
    separate();
    out.append(value);
    return this;
  }

  JsonWriter value(boolean value) {
    separate();
    out.append(value);
    return this;
  }

  JsonWriter field(String name, @Nullable String value) {
    return name(name).value(value);
  }

  JsonWriter field(String name, int value) {
    return name(name).value(value);
  }

  JsonWriter field(String name, boolean value) {
    return name(name).value(value);
  }

  /** Leaves the field out where there is no value. */
  JsonWriter known(String name, @Nullable Integer value) {
    return value == null ? this : field(name, value);
  }

  JsonWriter strings(String name, List<String> values) {
    name(name).array();
    values.forEach(this::value);
    return endArray();
  }

  /** A field with what is written of each item. */
  <T> JsonWriter list(String name, List<T> items, Consumer<? super T> each) {
    name(name).array();
    items.forEach(each);
    return endArray();
  }

  /** The fields of a mention. */
  JsonWriter place(Span span, String text) {
    return field("start", span.start()).field("end", span.end()).field("text", text);
  }

  private JsonWriter open(char bracket) {
    separate();
    out.append(bracket);
    comma = false;
    return this;
  }

  private JsonWriter close(char bracket) {
    out.append(bracket);
    comma = true;
    return this;
  }

  private void separate() {
    if (comma) {
      out.append(',');
    }
    comma = true;
  }

  private void quote(String text) {
    out.append('"');
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      if (needsEscape(text, i)) {
        out.append(text, done, i);
        escape(text.charAt(i));
        done = i + 1;
      }
    }
    out.append(text, done, text.length()).append('"');
  }

  /** U+2028 and U+2029 are valid JSON, but end a line for readers of JSON lines. */
  private static boolean needsEscape(String text, int i) {
    char c = text.charAt(i);
    return c < ' '
        || c == '"'
        || c == '\\'
        || (c >= '\u007f' && c <= '\u009f')
        || c == '\u2028'
        || c == '\u2029'
        || (Character.isSurrogate(c) && isLone(text, i));
  }

  private static boolean isLone(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
        : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
  }

  private void escape(char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> unicode(c);
    }
  }

  private void unicode(char c) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEX.charAt(c >> shift & 15));
    }
  }
}
