package se.kvot.document;

interface Placeholder {}
