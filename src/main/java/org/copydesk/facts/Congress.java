package org.copydesk.facts;

import java.util.List;
import java.util.Optional;

/** Members of the US Congress and the states they sit for. */
public final class Congress {
  private final Layers members;
  private final Layers states;

  Congress(Layers members, Layers states) {
    this.members = members;
    this.states = states;
  }

  /** Every term of the members called so, the first first. */
  public List<Seat> termsOf(String name) {
    return members.find(By.HOLDER, Names.fold(name)).stream().map(Seat::of).toList();
  }

  /** The state's name, by any way of writing it: "Maine", "ME", "Calif.". */
  public Optional<String> state(String written) {
    return states.first(By.NAME, Names.fold(written)).map(row -> row.text("name"));
  }
}
