package org.unanimous.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineCommandTest {
  private int status;

  @Test
  void answersInTheOrderAsked() throws IOException {
    String asked =
        IntStream.range(0, 5000)
            .mapToObj(i -> "{\"id\": \"" + i + "\", \"versions\": {\"en\": \"x\"}}")
            .collect(Collectors.joining("\n"));
    assertThat(answers(asked))
        .isEqualTo(IntStream.range(0, 5000).mapToObj(String::valueOf).toList());
    assertThat(status).isZero();
  }

  @Test
  void aBadLineIsAnsweredInItsPlaceAndTheRunGoesOn() throws IOException {
    List<String> answers =
        answers(
            """
            {"id": "a", "versions": {"en": "x"}}
            {"id": "b", "versions"
            nonsense

            {"id": 4, "versions": {"en": "x", "en": "y"}}
            {"id": "c", "versions": {"e!": "x"}}
            {"id": "d", "versions": {}}
            {"id": "e", "versions": {"en": 3}}
            {"id": "f", "versions": {"en": "x"}, "reference": "fr"}
            []
            {"versions": {"en": "x"}}
            """);
    assertThat(answers)
        .containsExactly(
            "a",
            """
            {"id":"b","error":"The line is not valid JSON: Unexpected end-of-input within/between \
            Object entries (character 23)"}""",
            """
            {"id":null,"error":"The line is not valid JSON: Unrecognized token 'nonsense': was \
            expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false') \
            (character 1)"}""",
            """
            {"id":"4","error":"The line names 'en' twice; name them apart, for example 'en@b'"}""",
            """
            {"id":"c","error":"'e!' is not a BCP 47 language tag such as 'de' or 'pt-BR'"}""",
            """
            {"id":"d","error":"The line has no versions; it looks like {\\"id\\": \\"1\\", \
            \\"versions\\": {\\"en\\": \\"…\\", \\"de\\": \\"…\\"}}"}""",
            """
            {"id":"e","error":"The version 'en' is not a string: 3"}""",
            """
            {"id":"f","error":"The reference 'fr' is none of the versions [en]"}""",
            """
            {"id":null,"error":"The line is not an object of JSON such as {\\"id\\": \\"1\\", \
            \\"versions\\": {\\"en\\": \\"…\\", \\"de\\": \\"…\\"}}"}""",
            "null");
    assertThat(status).isEqualTo(1);
  }

  @Test
  void bytesThatAreNotUtf8AreNamed() throws IOException {
    byte[] line = "{\"id\": \"é\", \"versions\": {}}".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(answers(line))
        .containsExactly(
            "{\"id\":null,\"error\":\"The line is not UTF-8 (byte 8); convert it first\"}");
  }

  @Test
  void aByteOrderMarkIsNoError() throws IOException {
    assertThat(answers("\ufeff{\"id\": \"a\", \"versions\": {\"en\": \"x\"}}\r\n"))
        .containsExactly("a");
  }

  @Test
  void aBugInOneAnswerDoesNotStopTheOthers() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LineCommand command =
        new LineCommand(
            request -> {
              throw new IllegalStateException("oops");
            });
    status = command.run(in("{\"id\": \"a\"}".getBytes(StandardCharsets.UTF_8)), out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {"id":"a","error":"This line cannot be processed, which is a bug: \
            java.lang.IllegalStateException: oops"}
            """);
    assertThat(status).isEqualTo(1);
  }

  @Test
  void aLineIsAnsweredBeforeTheNextIsAsked() throws Exception {
    PipedOutputStream ask = new PipedOutputStream();
    PipedInputStream asked = new PipedInputStream(ask);
    PipedInputStream answer = new PipedInputStream();
    PipedOutputStream answered = new PipedOutputStream(answer);
    Thread command = new Thread(() -> run(asked, answered));
    command.start();
    for (String line : List.of("{\"id\": \"1\"}\n", "{\"id\": \"2\"}\n")) {
      ask.write(line.getBytes(StandardCharsets.UTF_8));
      ask.flush();
      assertThat(answer.read()).isEqualTo(line.charAt(8));
      assertThat(answer.read()).isEqualTo('\n');
    }
    ask.close();
    command.join();
  }

  private static void run(PipedInputStream in, PipedOutputStream out) {
    try (out) {
      new LineCommand(request -> String.valueOf(request.id())).run(in, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static ByteArrayInputStream in(byte[] asked) {
    return new ByteArrayInputStream(asked);
  }

  private List<String> answers(String asked) throws IOException {
    return answers(asked.getBytes(StandardCharsets.UTF_8));
  }

  /** The id for each line that is well; the whole answer for one that is not. */
  private List<String> answers(byte[] asked) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LineCommand command =
        new LineCommand(
            request -> {
              request.document();
              return String.valueOf(request.id());
            });
    status = command.run(in(asked), out);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
