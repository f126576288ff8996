package scot.trsws.programme.note.lint;

/** A part of a content, where it stands, and the part that it is a field of. */
record Part<T>(Place place, Object holder, T value) {}
