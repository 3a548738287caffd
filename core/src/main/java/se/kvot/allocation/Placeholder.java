package se.kvot.allocation;

interface Placeholder {}
