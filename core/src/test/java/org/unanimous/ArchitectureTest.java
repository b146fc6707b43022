package org.unanimous;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packages are the pipeline: dependencies point one way along it. */
class ArchitectureTest {

  /** What each package may use besides itself; the facade's package has the empty name. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.of(
          "text", Set.of(),
          "language", Set.of("text", "claim"),
          "claim", Set.of("text"),
          "extract", Set.of("text", "language", "claim"),
          "align", Set.of("text", "claim"),
          "divergence", Set.of("text", "claim", "align"),
          "report", Set.of("text", "claim", "align", "divergence"),
          "", Set.of("text", "language", "claim", "extract", "align", "divergence", "report"),
          "assertj", Set.of("", "text", "claim", "align", "divergence", "report"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages(ArchitectureTest.class.getPackageName());

  private static Set<String> packages() {
    return MAY_USE.keySet();
  }

  @ParameterizedTest(name = "org.unanimous.{0}")
  @MethodSource("packages")
  void dependenciesPointOneWay(String name) {
    noClasses()
        .that()
        .resideInAPackage(pattern(name))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbiddenTo(name))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void everyPackageHasItsPlace() {
    classes().should().resideInAnyPackage(patterns(packages().stream())).check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(CLASSES.stream().map(JavaClass::getPackage).distinct())
        .filteredOn(each -> !each.isAnnotatedWith(NullMarked.class))
        .extracting(JavaPackage::getName)
        .isEmpty();
  }

  @Test
  void onlyTheAssertionsNeedAssertJ() {
    noClasses()
        .that()
        .resideOutsideOfPackage(pattern("assertj"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.assertj..")
        .check(CLASSES);
  }

  private static String[] forbiddenTo(String name) {
    return patterns(
        packages().stream()
            .filter(other -> !other.equals(name))
            .filter(other -> !MAY_USE.getOrDefault(name, Set.of()).contains(other)));
  }

  private static String[] patterns(Stream<String> names) {
    return names.map(ArchitectureTest::pattern).toArray(String[]::new);
  }

  /** The facade's package without the packages below it; any other with all of them. */
  private static String pattern(String name) {
    return name.isEmpty() ? qualified(name) : qualified(name) + "..";
  }

  private static String qualified(String name) {
    String root = ArchitectureTest.class.getPackageName();
    return name.isEmpty() ? root : root + "." + name;
  }
}
