package org.unanimous;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Array;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unanimous.text.Version;

/** The jar as others get it: on the module path and on the class path, with AssertJ absent. */
class PackagedJarIT {

  private static final String ENGLISH = "Training cost $5.5 million and took two months.";
  private static final String GERMAN = "Das Training kostete 5,5 Milliarden Dollar.";

  private static final Path[] JARS_WITHOUT_ASSERTJ =
      Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
          .map(Path::of)
          .filter(Files::isRegularFile)
          .filter(jar -> !jar.getFileName().toString().startsWith("assertj"))
          .toArray(Path[]::new);

  @Test
  void answersTheSameOnTheModulePath() throws ReflectiveOperationException {
    assertThat(answerOf(module().getClassLoader())).isEqualTo(answer());
  }

  @Test
  void answersTheSameOnTheClassPath() throws ReflectiveOperationException, IOException {
    try (URLClassLoader loader = classPath()) {
      assertThat(answerOf(loader)).isEqualTo(answer());
    }
  }

  @Test
  void languageAndExtractionStayInside() {
    Set<String> exported =
        module().getDescriptor().exports().stream().map(Exports::source).collect(toSet());
    assertThat(exported)
        .contains("org.unanimous", "org.unanimous.text", "org.unanimous.claim")
        .doesNotContain("org.unanimous.language", "org.unanimous.extract");
  }

  private static String answer() {
    Version[] versions = {Version.of("en", ENGLISH), Version.of("de", GERMAN)};
    return ConsistencyChecker.create().check(versions).toString();
  }

  /** The same as {@link #answer} with the classes of that loader, which are not ours. */
  private static String answerOf(ClassLoader loader) throws ReflectiveOperationException {
    Class<?> version = loader.loadClass(Version.class.getName());
    Class<?> checker = loader.loadClass(ConsistencyChecker.class.getName());
    assertThat(checker).isNotSameAs(ConsistencyChecker.class);
    Object versions = Array.newInstance(version, 2);
    Array.set(versions, 0, versionOf(version, "en", ENGLISH));
    Array.set(versions, 1, versionOf(version, "de", GERMAN));
    return checker
        .getMethod("check", version.arrayType())
        .invoke(checker.getMethod("create").invoke(null), versions)
        .toString();
  }

  private static Object versionOf(Class<?> version, String id, String text)
      throws ReflectiveOperationException {
    return version.getMethod("of", String.class, String.class).invoke(null, id, text);
  }

  private static Module module() {
    ModuleLayer boot = ModuleLayer.boot();
    ModuleFinder jars = ModuleFinder.of(JARS_WITHOUT_ASSERTJ);
    Configuration modules =
        boot.configuration().resolve(jars, ModuleFinder.of(), Set.of("org.unanimous"));
    return boot.defineModulesWithOneLoader(modules, ClassLoader.getPlatformClassLoader())
        .findModule("org.unanimous")
        .orElseThrow();
  }

  private static URLClassLoader classPath() throws MalformedURLException {
    URL[] urls = new URL[JARS_WITHOUT_ASSERTJ.length];
    for (int i = 0; i < urls.length; i++) {
      urls[i] = JARS_WITHOUT_ASSERTJ[i].toUri().toURL();
    }
    return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
  }
}
