package org.unanimous;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The jar as others get it: on the module path and on the class path, with AssertJ absent. */
class PackagedJarIT {

  private static final String MODULE = "org.unanimous";

  private static final Path[] JARS_WITHOUT_ASSERTJ =
      Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
          .map(Path::of)
          .filter(Files::isRegularFile)
          .filter(jar -> !jar.getFileName().toString().startsWith("assertj"))
          .toArray(Path[]::new);

  @Test
  void worksOnTheModulePathWithoutAssertJ() throws IOException {
    Module module = unanimousModule();
    for (String name : classesWithoutAssertions()) {
      assertThatCode(() -> Class.forName(name, true, module.getClassLoader()))
          .as(name)
          .doesNotThrowAnyException();
    }
  }

  @Test
  void worksOnTheClassPathWithoutAssertJ() throws IOException {
    try (URLClassLoader loader = classPath()) {
      for (String name : classesWithoutAssertions()) {
        assertThatCode(() -> Class.forName(name, true, loader)).as(name).doesNotThrowAnyException();
      }
    }
  }

  @Test
  void languageAndExtractionStayInside() {
    Set<String> exported =
        unanimousModule().getDescriptor().exports().stream().map(Exports::source).collect(toSet());
    assertThat(exported)
        .contains("org.unanimous.text", "org.unanimous.claim")
        .doesNotContain("org.unanimous.language", "org.unanimous.extract");
  }

  private static Module unanimousModule() {
    return resolved().findModule(MODULE).orElseThrow();
  }

  private static ModuleLayer resolved() {
    ModuleLayer boot = ModuleLayer.boot();
    ModuleFinder jars = ModuleFinder.of(JARS_WITHOUT_ASSERTJ);
    Configuration modules = boot.configuration().resolve(jars, ModuleFinder.of(), Set.of(MODULE));
    return boot.defineModulesWithOneLoader(modules, ClassLoader.getPlatformClassLoader());
  }

  private static URLClassLoader classPath() throws MalformedURLException {
    URL[] urls = new URL[JARS_WITHOUT_ASSERTJ.length];
    for (int i = 0; i < urls.length; i++) {
      urls[i] = JARS_WITHOUT_ASSERTJ[i].toUri().toURL();
    }
    return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
  }

  private static List<String> classesWithoutAssertions() throws IOException {
    try (ModuleReader jar =
        ModuleFinder.of(JARS_WITHOUT_ASSERTJ).find(MODULE).orElseThrow().open()) {
      return jar.list()
          .filter(entry -> entry.endsWith(".class") && entry.startsWith("org/unanimous/"))
          .filter(entry -> !entry.startsWith("org/unanimous/assertj/"))
          .filter(entry -> !entry.endsWith("package-info.class"))
          .map(entry -> entry.replace(".class", "").replace('/', '.'))
          .toList();
    }
  }
}
