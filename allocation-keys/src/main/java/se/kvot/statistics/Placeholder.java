package se.kvot.statistics;

interface Placeholder {}
