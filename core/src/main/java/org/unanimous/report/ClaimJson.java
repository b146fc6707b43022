package org.unanimous.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Attribution;
import org.unanimous.claim.CalendarDate;
import org.unanimous.claim.Claim;
import org.unanimous.claim.Quantity;
import org.unanimous.claim.Rational;
import org.unanimous.claim.Reading;
import org.unanimous.claim.VersionClaims;

/** The claims of a version as JSON; {@link JsonReport} says what the fields mean. */
final class ClaimJson {
  private final JsonWriter json;
  private final String text;

  private ClaimJson(JsonWriter json, String text) {
    this.json = json;
    this.text = text;
  }

  /** Writes a field with these claims of a version. */
  static void write(JsonWriter json, String name, VersionClaims version, List<Claim> claims) {
    json.list(name, claims, new ClaimJson(json, version.version().text())::claim);
  }

  private void claim(Claim claim) {
    json.object().place(claim.span(), claim.quote()).field("kind", claim.kind().name());
    quantity(claim.quantity());
    json.name("modifiers").array();
    claim.modifiers().stream()
        .filter(modifier -> !modifier.apart())
        .forEach(modifier -> json.value(modifier.kind().name()));
    json.endArray().name("readings").array();
    claim.readings().stream().skip(1).forEach(this::otherReading);
    json.endArray().field("strength", claim.strength().name());
    json.strings("subject", claim.subject()).name("attribution");
    attribution(claim.attribution());
    parts(claim.reading());
    json.field("sentence", claim.sentence()).endObject();
  }

  private void otherReading(Reading reading) {
    json.object().field("kind", reading.kind().name());
    quantity(reading.quantity());
    parts(reading);
    json.endObject();
  }

  private void quantity(@Nullable Quantity quantity) {
    if (quantity == null) {
      json.field("low", null).field("high", null).field("unit", null);
      return;
    }
    json.field("low", end(quantity.low())).field("high", end(quantity.high()));
    if (!quantity.isPoint()) {
      json.field("lowClosed", quantity.lowClosed()).field("highClosed", quantity.highClosed());
    }
    json.field("unit", quantity.unit() == null ? null : quantity.unit().code());
  }

  private static @Nullable String end(@Nullable Rational end) {
    return end == null ? null : end.toPlainString();
  }

  private void parts(Reading reading) {
    if (reading.date() != null) {
      date(reading.date());
    }
    json.known("minutes", reading.minutes());
    if (reading.name() != null) {
      json.field("name", reading.name());
    }
  }

  private void date(CalendarDate date) {
    json.name("date")
        .object()
        .known("year", yearOfEra(date.year()))
        .known("lastYear", yearOfEra(date.lastYear()));
    if (date.year() != null && date.year() < 1) {
      json.field("era", "BC");
    }
    json.known("month", date.month())
        .known("day", date.day())
        .known("weekday", date.weekday())
        .field("grain", date.grain().name())
        .known("offset", date.offset())
        .endObject();
  }

  /** Years before Christ are counted backwards from 1, as texts write them. */
  private static @Nullable Integer yearOfEra(@Nullable Integer year) {
    return year != null && year < 1 ? Integer.valueOf(1 - year) : year;
  }

  private void attribution(@Nullable Attribution attribution) {
    if (attribution == null) {
      json.value(null);
      return;
    }
    json.object()
        .field("source", attribution.source())
        .field("cue", attribution.cue().in(text))
        .field("mode", attribution.mode().name())
        .field("content", attribution.content().in(text))
        .endObject();
  }
}
