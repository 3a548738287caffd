package se.kvot.money;

interface Placeholder {}
