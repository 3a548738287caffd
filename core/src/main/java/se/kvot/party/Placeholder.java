package se.kvot.party;

interface Placeholder {}
