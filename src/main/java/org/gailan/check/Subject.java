package org.gailan.check;

import org.gailan.content.Report;
import org.gailan.figure.Figures;
import org.gailan.font.Typefaces;

/** What a rule looks at. */
record Subject(Report report, Figures figures, boolean termsKnown, Typefaces typefaces) {}
