package org.unanimous.align;

/** The units of one of two versions, and which of them the other has in another place. */
final class Side {
  final Passages units;
  final Features features;
  final boolean[] moved;

  Side(Passages units) {
    this.units = units;
    this.features = units.features();
    this.moved = new boolean[units.size];
  }
}
