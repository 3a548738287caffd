package se.kvot.time;

interface Placeholder {}
