package org.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.copydesk.language.ModelInputs.Input;
import org.junit.jupiter.api.Test;

class ModelInputsTest {
  @Test
  void eachHasASumAndSaysWhereItIsFrom() throws IOException {
    assertThat(ModelInputs.all())
        .isNotEmpty()
        .allSatisfy(
            input -> {
              assertThat(input.sum()).as(input.name()).matches("[0-9a-f]{64}");
              assertThat(input.from()).as(input.name()).isNotBlank();
            });
  }

  @Test
  void whatLiesInTheProjectAndItsLibrariesIsThere() throws IOException {
    for (Input input : ModelInputs.all()) {
      if (!input.isFetched() && !input.isRead()) {
        assertThat(ModelInputs.sum(input, Path.of("."))).as(input.name()).isPresent();
      }
    }
  }
}
