package se.kvot.key;

interface Placeholder {}
