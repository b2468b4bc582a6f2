package org.gailan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.logging.log4j.LogManager;
import org.junit.jupiter.api.Test;

class LibraryLogsTest {

  /** Without a provider, log4j's API complains on standard error whenever POI is first used. */
  @Test
  void whatPoiLogsGoesWhereAllLogsGo() {
    assertEquals(
        "org.apache.logging.slf4j.SLF4JLoggerContextFactory",
        LogManager.getFactory().getClass().getName());
  }
}
