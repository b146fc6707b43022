package org.unanimous.language;

/** The small words around sources and what they say. */
public enum ClauseWord {
  /** Does what is said begin behind it: that, dass? */
  THAT,
  /** Does what is said begin with it, without "that": said he, affirme avoir? */
  BARE,
  /** Does a clause begin with it that says who says the rest: as, wie, comme? */
  AS,
  /** Does it name where something is said: heißt es im Bericht, сообщили в полиции? */
  WITHIN,
  /** May it stand between a verb and its source: also, hat? */
  ASIDE,
  /** Does it stand for the source named last: she, er? */
  PRONOUN,
  /** Does it say whose: her, ihren? */
  POSSESSIVE,

  /** Does it begin the name of a source without being part of it: the, eine? */
  DETERMINER,
  /** Does it stand behind the subject of a clause, as は does? */
  SUBJECT,
  /** Does it hang a noun on another word: for, im, w? */
  LINK,
  /** Does it hang a noun on a source, as part of its name: for, des? */
  OF,
  /**
   * Does it end a clause on what is over, so that a plan there is hearsay: soll es gesagt haben?
   */
  PERFECT
}
