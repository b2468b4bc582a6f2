package org.gailan.cli.shell;

import java.util.stream.Collectors;

/** The part of both scripts that asks report.yaml for the ids of its editions. */
final class Editions {
  private Editions() {}

  /**
   * A function of bash and zsh. It prints the ids of the report among the words of the command
   * line, or of content; those that every report has where it names none in a form that it knows.
   */
  static String function() {
    String usual =
        Completable.listed(new EditionIds()).stream()
            .filter(id -> !id.equals("all"))
            .collect(Collectors.joining("\\n"));
    return """
    _gailan_editions() {
    	local folder=content word
    	for word in "$@"; do
    		if [[ -f "$word/report.yaml" ]]; then
    			folder=$word
    		fi
    	done
    	awk '
    		/^editions:/ { inside = 1; next }
    		/^[^ #]/ { inside = 0 }
    		inside && /^ +[a-z][a-z0-9-]*:/ {
    			match($0, /[^ ]/)
    			if (!depth) depth = RSTART
    			if (RSTART == depth) { sub(/^ +/, ""); sub(/:.*/, ""); print; found = 1 }
    		}
    		END { if (!found) print "USUAL"; print "all" }
    	' "$folder/report.yaml" 2>/dev/null
    }
    """
        .replace("USUAL", usual);
  }
}
