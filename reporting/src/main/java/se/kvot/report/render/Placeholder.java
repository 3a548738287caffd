package se.kvot.report.render;

interface Placeholder {}
