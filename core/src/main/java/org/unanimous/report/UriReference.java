package org.unanimous.report;

import java.nio.charset.StandardCharsets;

/** File names as the URI references of RFC 3986. */
final class UriReference {
  private static final String PLAIN = "-._~/@!$&'()*+,;=";
  private static final String HEX = "0123456789ABCDEF";

  private UriReference() {}

  /** A relative reference for a relative path, a file URI for an absolute one. */
  static String of(String path) {
    String slashes = path.replace('\\', '/');
    String encoded = encode(slashes);
    if (slashes.startsWith("/")) {
      return "file://" + encoded;
    }
    boolean drive = slashes.length() > 2 && slashes.charAt(1) == ':' && slashes.charAt(2) == '/';
    return drive ? "file:///" + encoded : encoded;
  }

  private static String encode(String path) {
    StringBuilder out = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
        out.append(c);
      } else {
        out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    return out.toString();
  }
}
