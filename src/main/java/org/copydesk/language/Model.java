package org.copydesk.language;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.copydesk.language.prepared.Preparations;
import org.copydesk.language.prepared.Weights;

/**
 * A model of words as Copydesk ships it: a head of its own, then for each feature its targets and
 * their weights.
 *
 * @param name the name of its file
 * @param head reads its head, to see where that ends
 */
record Model(String name, HeadReader head) {
  static final Model SLOTS = new Model("slots", Slots::head);
  static final Model PAIRS = new Model("pairs", Pairs::head);

  /** Weights are kept in steps of this. */
  static final float STEP = 1f / 16;

  /** Reads what stands before the weights. */
  interface HeadReader {
    void read(DataInputStream in) throws IOException;
  }

  /** All models as they are packed, by their names. */
  static Map<String, Weights> packed() {
    Map<String, Weights> packed = new TreeMap<>();
    for (Model model : new Model[] {SLOTS, PAIRS}) {
      packed.put(model.name, model.unpacked());
    }
    return packed;
  }

  /** The weights, where they are prepared or else unpacked. */
  Weights weights() {
    Optional<Preparations> prepared = Groundwork.preparations();
    if (prepared.isEmpty()) {
      return unpacked();
    }
    try {
      return prepared.get().weights(name);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the prepared " + name, e);
    }
  }

  private Weights unpacked() {
    String resource = "/org/copydesk/language/" + name + ".bin";
    try (InputStream in = Model.class.getResourceAsStream(resource)) {
      byte[] all = in.readAllBytes();
      DataInputStream data = new DataInputStream(new ByteArrayInputStream(all));
      head.read(data);
      byte[] first = Arrays.copyOf(all, all.length - data.available());
      long[] keys = new long[data.readInt()];
      int[] starts = new int[keys.length + 1];
      for (int i = 0; i < keys.length; i++) {
        keys[i] = data.readLong();
        starts[i + 1] = starts[i] + data.readUnsignedByte();
      }
      byte[] targets = data.readNBytes(starts[keys.length]);
      return Weights.of(first, keys, starts, targets, data.readNBytes(starts[keys.length]));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
