package org.gailan.cli;

import org.gailan.diagnostic.Message;

/** What a command did with files, for the line that ends it. */
enum Done {
  BUILT,
  WROTE,
  PACKED;

  Message words(int files) {
    return switch (this) {
      case BUILT -> files == 1 ? Message.of("built 1 file") : Message.of("built %d files", files);
      case WROTE -> files == 1 ? Message.of("wrote 1 file") : Message.of("wrote %d files", files);
      case PACKED ->
          files == 1 ? Message.of("packed 1 file") : Message.of("packed %d files", files);
    };
  }
}
