package org.gailan.redaction.leak;

/**
 * The ways by which what was hidden got out of documents of others. A twenty-fourth, what sizes and
 * numbers of pages betray, leaves nothing to be found: {@code NonInterferenceTest} is its proof.
 */
enum Channel {
  PAGE_TEXT,
  MARKED_CONTENT,
  DOCUMENT_INFORMATION,
  XMP,
  OUTLINE,
  DESTINATIONS_AND_IDS,
  LINKS,
  STRUCTURE_TREE,
  FORM_FIELDS,
  ATTACHMENTS,
  ACTIONS_AND_SCRIPTS,
  UNREFERENCED_AND_EARLIER,
  FONTS,
  LAYERS_LABELS_THUMBNAILS,
  IMAGES,
  CHART_GEOMETRY,
  HTML_TEXT,
  HTML_ATTRIBUTES,
  HTML_COMMENTS_AND_SCRIPTS,
  CSS,
  URLS_AND_FILE_NAMES,
  RECORDS_AND_LOGS,
  CONSOLE
}
