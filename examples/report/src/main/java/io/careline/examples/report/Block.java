package io.careline.examples.report;

/** One piece of a section's content: figures, a table, a chart, a diagram, prose or examples. */
public sealed interface Block
        permits Attainment, BarChart, Examples, Facts, Figures, Histogram, LifecycleDiagram, Prose, Table {}
