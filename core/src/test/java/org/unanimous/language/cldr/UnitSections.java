package org.unanimous.language.cldr;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.ibm.icu.number.FormattedNumber;
import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Names of units in every number and case, and their short forms. */
final class UnitSections {

  private static final ImmutableSet<String> CASES =
      ImmutableSet.of(
          "nominative",
          "ablative",
          "accusative",
          "comitative",
          "dative",
          "ergative",
          "genitive",
          "instrumental",
          "locative",
          "partitive",
          "prepositional",
          "vocative",
          "elative",
          "illative",
          "inessive",
          "adessive",
          "allative",
          "essive",
          "translative",
          "abessive",
          "terminative",
          "sublative",
          "superessive",
          "delative",
          "causal",
          "sociative",
          "oblique");
  private static final double[] COUNTS = {1, 2, 5, 0, 11, 21, 1.5};

  /** The names that CLDR gives to codes of units.txt, where spelling rules do not lead there. */
  private static final ImmutableMap<String, String> CLDR_NAMES =
      ImmutableMap.<String, String>builder()
          .put("imperial-gallon", "gallon-imperial")
          .put("imperial-quart", "quart-imperial")
          .put("imperial-pint", "pint-imperial")
          .put("imperial-fluid-ounce", "fluid-ounce-imperial")
          .put("metric-pint", "pint-metric")
          .put("metric-cup", "cup-metric")
          .put("troy-ounce", "ounce-troy")
          .put("short-ton", "ton")
          .put("scandinavian-mile", "mile-scandinavian")
          .put("psi", "pound-force-per-square-inch")
          .put("millimetre-of-mercury", "millimeter-ofhg")
          .put("inch-of-mercury", "inch-ofhg")
          .put("dots-per-inch", "dot-per-inch")
          .put("pixels-per-inch", "pixel-per-inch")
          .put("litre-per-100-kilometres", "liter-per-100-kilometer")
          .put("mile-per-imperial-gallon", "mile-per-gallon-imperial")
          .put("part-per-million", "part-per-1e6")
          .put("part-per-billion", "part-per-1e9")
          .build();

  /** Percent has a section of its own; CLDR composes names for the others that nobody writes. */
  private static final ImmutableSet<String> NOT_FROM_CLDR =
      ImmutableSet.of("percent", "permille", "revolution-per-minute", "magnitude", "light-speed");

  /**
   * "In" and "st" are words in many languages, and so on: too short for units that few people use.
   */
  private static final ImmutableSet<String> WITHOUT_SYMBOL =
      ImmutableSet.of(
          "cup",
          "dunam",
          "fathom",
          "fortnight",
          "furlong",
          "g-force",
          "grain",
          "inch",
          "metric-cup",
          "metric-pint",
          "night",
          "picometre", // "pm" is the afternoon
          "stone");

  /** Where the angle is called just "minute", the word means the time. */
  private static final ImmutableMap<String, MeasureUnit> CALLED_LIKE_TIME =
      ImmutableMap.of("arc-minute", MeasureUnit.MINUTE, "arc-second", MeasureUnit.SECOND);

  private static final ImmutableList<Double> ROOT_COUNTS = ImmutableList.of(1.0);

  private final ULocale locale;
  private final DataFile file;
  private final ImmutableList<Double> counts;
  private final ImmutableSet<String> cases;

  private UnitSections(String tag, DataFile file) {
    this.locale = ULocale.forLanguageTag(tag);
    this.file = file;
    this.counts = counts(PluralRules.forLocale(locale));
    this.cases = ImmutableSet.copyOf(Sets.filter(CASES, this::isUsed));
  }

  static void write(String tag, DataFile file) {
    UnitSections sections = new UnitSections(tag, file);
    UnitCodes.all()
        .forEach(code -> cldrUnit(code).ifPresent(unit -> sections.writeNames(code, unit)));
    UnitCodes.all()
        .forEach(code -> cldrUnit(code).ifPresent(unit -> sections.writeSymbols(code, unit)));
  }

  /** One figure for each plural form. */
  private static ImmutableList<Double> counts(PluralRules rules) {
    Map<String, Double> byForm = new LinkedHashMap<>();
    for (double count : COUNTS) {
      byForm.putIfAbsent(rules.select(count), count);
    }
    return ImmutableList.copyOf(byForm.values());
  }

  private static Optional<MeasureUnit> cldrUnit(String code) {
    String name =
        CLDR_NAMES.getOrDefault(code, code.replace("metre", "meter").replace("litre", "liter"));
    if (NOT_FROM_CLDR.contains(code)) {
      return Optional.empty();
    }
    try {
      return Optional.of(MeasureUnit.forIdentifier(name));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private boolean isUsed(String grammaticalCase) {
    return grammaticalCase.equals("nominative")
        || List.of(MeasureUnit.DAY, MeasureUnit.METER, MeasureUnit.WEEK).stream()
            .anyMatch(unit -> !names(unit, grammaticalCase).equals(names(unit, "nominative")));
  }

  private void writeNames(String code, MeasureUnit unit) {
    if (code.startsWith("part-per-")) {
      return; // Named like a fraction in some languages.
    }
    if (untranslated(unit).containsAll(names(unit, "nominative"))) {
      return;
    }
    for (String grammaticalCase : cases) {
      Set<String> names = names(unit, grammaticalCase);
      names.removeAll(namesOfTime(code));
      names.forEach(name -> file.add("unit", own(code, name), name));
    }
  }

  /** What CLDR falls back to where a language has no name: an English symbol. */
  private static Set<String> untranslated(MeasureUnit unit) {
    return names(
        unit, NumberFormatter.withLocale(ULocale.ROOT).unitWidth(UnitWidth.FULL_NAME), ROOT_COUNTS);
  }

  /** Horsepower is metric outside of English. */
  private String own(String code, String name) {
    boolean metric =
        code.equals("horsepower") && !locale.getLanguage().equals("en") && !name.equals("hp");
    return metric ? "metric-horsepower" : code;
  }

  @SuppressWarnings(
      "deprecation") // ICU marks what is still a draft so; there is no other way to the cases.
  private Set<String> names(MeasureUnit unit, String grammaticalCase) {
    return names(
        unit,
        NumberFormatter.withLocale(locale)
            .unitWidth(UnitWidth.FULL_NAME)
            .unitDisplayCase(grammaticalCase),
        counts);
  }

  private void writeSymbols(String code, MeasureUnit unit) {
    if (WITHOUT_SYMBOL.contains(code)) {
      return;
    }
    Set<String> symbols = shortNames(unit);
    symbols.removeAll(names(unit, "nominative"));
    symbols.removeAll(namesOfTime(code));
    symbols.forEach(symbol -> file.add("unit-symbol", own(code, symbol), symbol));
  }

  /** All names of the time that the angle may be called like; none for other units. */
  private Set<String> namesOfTime(String code) {
    MeasureUnit time = CALLED_LIKE_TIME.get(code);
    if (time == null) {
      return Set.of();
    }
    Set<String> names = shortNames(time);
    cases.forEach(grammaticalCase -> names.addAll(names(time, grammaticalCase)));
    return names;
  }

  private Set<String> shortNames(MeasureUnit unit) {
    return names(unit, NumberFormatter.withLocale(locale).unitWidth(UnitWidth.SHORT), counts);
  }

  private static Set<String> names(
      MeasureUnit unit, LocalizedNumberFormatter formatter, List<Double> counts) {
    LocalizedNumberFormatter withUnit = formatter.unit(unit);
    Set<String> names = new TreeSet<>();
    for (double count : counts) {
      name(withUnit.format(count)).filter(name -> !isComposed(name)).ifPresent(names::add);
    }
    return names;
  }

  /** Put together by CLDR's general rule for products, as nobody writes it: Watt⋅Stunde. */
  private static boolean isComposed(String name) {
    return name.contains("⋅") && name.length() > 3;
  }

  /** The text around the figure; nothing if it stands on both sides. */
  private static Optional<String> name(FormattedNumber formatted) {
    String text =
        formatted.toString().replaceAll("[\\u00A0\\u202F\\s]+", " ").replace("\u00AD", "");
    String rest = text.replaceFirst("^[-\\d.,]+", "").replaceFirst("[\\d.,]+$", "").strip();
    boolean figure = rest.length() < text.length();
    return figure && !rest.isEmpty() && !rest.matches(".*[\\d,{}].*")
        ? Optional.of(rest)
        : Optional.empty();
  }
}
