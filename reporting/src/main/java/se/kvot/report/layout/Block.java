package se.kvot.report.layout;

/** A part of a page that stands below the part before it. */
public sealed interface Block permits Heading, Paragraph, Steps, TableLayout {}
