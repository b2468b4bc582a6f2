package org.gailan.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.cache.AlwaysValidCacheEntryValidity;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ITemplateResolver;
import org.thymeleaf.templateresolver.TemplateResolution;
import org.thymeleaf.templateresource.StringTemplateResource;

/** The templates of a report: its own where it has them, else those in the jar. */
public final class TemplateFolder {
  private final Path overrides;

  /**
   * @param overrides the report's own folder of templates; it need not exist
   */
  public TemplateFolder(Path overrides) {
    this.overrides = overrides;
  }

  TemplateEngine engine() {
    TemplateEngine engine = new TemplateEngine();
    engine.setTemplateResolver(new Resolver());
    StandardDialect dialect = new StandardDialect();
    dialect.setVariableExpressionEvaluator(new TemplateExpressions());
    engine.setDialect(dialect);
    return engine;
  }

  /** A template or style sheet as text. */
  String text(String name) {
    try {
      if (isOwn(name)) {
        return Files.readString(overrides.resolve(name));
      }
      try (InputStream in = TemplateFolder.class.getResourceAsStream("templates/" + name)) {
        if (in == null) {
          throw new IllegalStateException("no template " + name);
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the report has its own; no link may lead out of the folder, or the report's. */
  public boolean isOwn(String name) {
    Path own = overrides.resolve(name);
    try {
      return Files.isRegularFile(own)
          && overrides.toRealPath().startsWith(overrides.resolveSibling("").toRealPath())
          && own.toRealPath().startsWith(overrides.toRealPath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the report has any. */
  public boolean hasOwn() {
    return Files.isDirectory(overrides);
  }

  /** Resolves every name to one of our files; a template can reach nothing else. */
  private final class Resolver implements ITemplateResolver {
    @Override
    public String getName() {
      return "report";
    }

    @Override
    public Integer getOrder() {
      return 1;
    }

    @Override
    public TemplateResolution resolveTemplate(
        IEngineConfiguration configuration,
        String ownerTemplate,
        String template,
        Map<String, Object> attributes) {
      return new TemplateResolution(
          new StringTemplateResource(text(template)),
          TemplateMode.HTML,
          AlwaysValidCacheEntryValidity.INSTANCE);
    }
  }
}
