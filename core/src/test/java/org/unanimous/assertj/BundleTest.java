package org.unanimous.assertj;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unanimous.report.Origin;
import org.unanimous.report.Place;
import org.unanimous.text.Span;
import org.unanimous.text.Version;

class BundleTest {
  @TempDir private Path folder;

  @Test
  void hasADocumentForEachKeyOfTwoFiles() throws IOException {
    write("shop.properties", "price=5 euros\nname=Shop\nfree=No fee", UTF_8);
    write("shop_de.properties", "price=5 Euro\nname=Laden", UTF_8);
    write("shop_pt_BR.properties", "price=5 euros\nonly=aqui", UTF_8);
    Bundle bundle = load("shop", Locale.ENGLISH, folder);
    assertThat(bundle.messages().keySet()).containsExactly("name", "price");
    assertThat(bundle.messages().get("price").document().versions())
        .extracting(Version::id, Version::locale, Version::text)
        .containsExactly(
            tuple("en", Locale.ENGLISH, "5 euros"),
            tuple("de", Locale.GERMAN, "5 Euro"),
            tuple("pt-BR", new Locale("pt", "BR"), "5 euros"));
  }

  @Test
  void theBaseIsTheReferenceOfTheKeysItHas() throws IOException {
    write("shop.properties", "price=5", UTF_8);
    write("shop_de.properties", "price=5\nfee=3", UTF_8);
    write("shop_fr.properties", "price=5\nfee=3", UTF_8);
    Bundle bundle = load("shop", Locale.ITALIAN, folder);
    assertThat(bundle.messages().values())
        .extracting(message -> message.document().reference())
        .containsExactly(null, "it");
  }

  @Test
  void aBaseWhoseLanguageHasAFileTooIsNamedApart() throws IOException {
    write("shop.properties", "price=5", UTF_8);
    write("shop_en.properties", "price=5", UTF_8);
    assertThat(load("shop", Locale.ENGLISH, folder).messages().get("price").document().versions())
        .extracting(Version::id)
        .containsExactly("en@base", "en");
  }

  @Test
  void placeholdersAreZones() throws IOException {
    write("shop.properties", "items={0} of 5", UTF_8);
    write("shop_de.properties", "items=5 von {0}", UTF_8);
    assertThat(load("shop", Locale.ENGLISH, folder).messages().get("items").document().versions())
        .extracting(version -> version.zones().get(0).span())
        .containsExactly(new Span(0, 3), new Span(6, 9));
  }

  @Test
  void placesAreThoseOfTheFiles() throws IOException {
    write("shop.properties", "# fees\nfee = \\\n  \\u0035 euros", UTF_8);
    write("shop_de.properties", "fee=5 Euro", UTF_8);
    Origin base = load("shop", Locale.ENGLISH, folder).messages().get("fee").origins().get("en");
    assertThat(base.name() + ":" + base.place(0)).isEqualTo("shop.properties:3:3");
    assertThat(base.end(1)).isEqualTo(new Place(3, 9));
  }

  @Test
  void argumentsMayBeNumbered() throws IOException {
    write("shop.properties", "items=$1 of 5\npages=$1 of $2", UTF_8);
    write("shop_de.properties", "items=5 von $1", UTF_8);
    assertThat(load("shop", Locale.ENGLISH, folder).messages().get("items").document().versions())
        .extracting(version -> version.zones().get(0).span())
        .containsExactly(new Span(0, 2), new Span(6, 8));
  }

  @Test
  void filesAreUtf8OrElseLatin1() throws IOException {
    write("shop.properties", "fee=Fee", UTF_8);
    write("shop_de.properties", "fee=Gebühr", ISO_8859_1);
    write("shop_fr.properties", "fee=prélèvement", UTF_8);
    assertThat(load("shop", Locale.ENGLISH, folder).messages().get("fee").document().versions())
        .extracting(Version::text)
        .containsExactly("Fee", "Gebühr", "prélèvement");
  }

  @Test
  void localesUnknownToTheJdkAreFoundBesideTheOthers() throws IOException {
    write("shop.properties", "fee=1", UTF_8);
    write("shop_tl.properties", "fee=1", UTF_8);
    write("shop_admin.properties", "fee=1", UTF_8);
    write("shop_admin_de.properties", "fee=1", UTF_8);
    write("shop_web.properties", "fee=1", UTF_8);
    assertThat(load("shop", Locale.ENGLISH, folder).translations())
        .extracting(Translation::id)
        .containsExactly("en", "tl");
  }

  @Test
  void filesMayLieInJarsAndInPackages() throws IOException {
    Path jar = folder.resolve("shop.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      entry(out, "org/acme/shop.properties", "fee=1");
      entry(out, "org/acme/shop_tl.properties", "fee=1");
      entry(out, "org/acme/shop_de_AT.properties", "fee=1");
      entry(out, "org/shop_fr.properties", "fee=1");
    }
    assertThat(load("org.acme.shop", Locale.ENGLISH, jar).translations())
        .extracting(Translation::id)
        .containsExactly("en", "de-AT", "tl");
  }

  @Test
  void nothingToCompareIsAnError() throws IOException {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> load("shop", Locale.ENGLISH, folder))
        .withMessage(
            "No resource bundle 'shop' on the class path: neither shop.properties nor a file of a"
                + " locale such as shop_de.properties");
    write("shop.properties", "fee=1", UTF_8);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> load("shop", Locale.ENGLISH, folder))
        .withMessageStartingWith("Resource bundle 'shop' has nothing to compare: only file:/")
        .withMessageEndingWith("shop.properties, and no other locale such as shop_de.properties");
  }

  private void write(String name, String content, Charset charset) throws IOException {
    Files.writeString(folder.resolve(name), content, charset);
  }

  private static void entry(JarOutputStream out, String name, String content) throws IOException {
    out.putNextEntry(new JarEntry(name));
    out.write(content.getBytes(UTF_8));
    out.closeEntry();
  }

  private static Bundle load(String baseName, Locale base, Path root) throws IOException {
    URL[] urls = {root.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, null)) {
      return Bundle.load(baseName, base, loader);
    }
  }
}
