package org.copydesk.facts;

import java.util.List;

/** Works and who made them. */
public final class Works {
  private final Layers works;

  Works(Layers works) {
    this.works = works;
  }

  /** Every work of the tables. */
  public List<Work> all() {
    return works.all().stream().map(Work::of).toList();
  }

  /** The works by title. */
  public Index<Work> titles() {
    return new Index<>(works, By.NAME, Work::of);
  }

  /** The works of the maker called {@code folded}. */
  public List<Work> by(String folded) {
    return works.find(By.CREATOR, folded).stream().map(Work::of).toList();
  }
}
