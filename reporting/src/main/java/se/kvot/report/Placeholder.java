package se.kvot.report;

interface Placeholder {}
