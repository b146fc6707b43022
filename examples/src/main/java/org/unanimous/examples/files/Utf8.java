package org.unanimous.examples.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads UTF-8 and nothing else: a text read in the wrong encoding would be checked wrongly. */
public final class Utf8 {
  private Utf8() {}

  /**
   * All of a file.
   *
   * @throws InputException if there is no such file, or it is not UTF-8
   */
  public static String read(Path file) {
    return decode(ByteBuffer.wrap(bytes(file)), file.toString());
  }

  /**
   * The bytes of a file.
   *
   * @throws InputException if there is no such file
   */
  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new InputException("No such file: " + file, e);
    } catch (IOException e) {
      throw InputException.of("Cannot read", file, e);
    }
  }

  /**
   * The text without a byte order mark.
   *
   * @param name of what is decoded, for the message
   * @throws InputException if the bytes are not UTF-8
   */
  public static String decode(ByteBuffer bytes, String name) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    int start = bytes.position();
    try {
      CharBuffer text = decoder.decode(bytes);
      return text.length() > 0 && text.charAt(0) == '\ufeff'
          ? text.subSequence(1, text.length()).toString()
          : text.toString();
    } catch (CharacterCodingException e) {
      throw new InputException(
          name + " is not UTF-8 (byte " + (bytes.position() - start) + "); convert it first", e);
    }
  }
}
