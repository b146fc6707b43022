package org.unanimous.benchmarks;

import com.google.common.base.Joiner;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.unanimous.ConsistencyChecker;

/**
 * The class path of a program that uses the core alone: without JMH, ICU4J and Okapi, which are
 * packed together with it in the runnable jar and would be opened with it.
 */
final class CoreJar {
  private static final List<String> KEPT =
      List.of("org/unanimous/", "com/google/common/", "org/apache/commons/");

  private CoreJar() {}

  /** The class path; what had to be packed anew goes into the folder. */
  static String classPath(Path folder) throws IOException {
    Set<Path> places = new LinkedHashSet<>();
    for (Class<?> member :
        List.of(
            ConsistencyChecker.class,
            CoreJar.class,
            Joiner.class,
            StringUtils.class,
            LevenshteinDistance.class)) {
      places.add(placeOf(member));
    }
    List<String> path = new ArrayList<>();
    for (Path place : places) {
      path.add((places.size() == 1 ? packed(place, folder) : place).toString());
    }
    return String.join(System.getProperty("path.separator"), path);
  }

  /** The file that may have been packed in the folder. */
  static Path in(Path folder) {
    return folder.resolve("core.jar");
  }

  private static Path placeOf(Class<?> member) {
    URL place = member.getProtectionDomain().getCodeSource().getLocation();
    try {
      return Path.of(place.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("Not a file: " + place, e);
    }
  }

  private static Path packed(Path everything, Path folder) throws IOException {
    Path core = in(folder);
    try (ZipFile from = new ZipFile(everything.toFile());
        OutputStream file = Files.newOutputStream(core);
        JarOutputStream to = new JarOutputStream(file)) {
      for (ZipEntry entry : from.stream().filter(CoreJar::isKept).toList()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        try (InputStream content = from.getInputStream(entry)) {
          content.transferTo(to);
        }
        to.closeEntry();
      }
    }
    return core;
  }

  private static boolean isKept(ZipEntry entry) {
    return !entry.isDirectory() && KEPT.stream().anyMatch(entry.getName()::startsWith);
  }
}
