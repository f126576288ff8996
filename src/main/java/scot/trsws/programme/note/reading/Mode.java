package scot.trsws.programme.note.reading;

/** As what the points of a section are to be read. */
enum Mode {
    POINTS, UPDATE, REFLECTIONS, ACTIONS, LOG, CARRIED_OVER, DECISIONS;

    static Mode of(Topic topic) {
        return switch (topic) {
            case REFLECTIONS -> REFLECTIONS;
            case ACTIONS -> ACTIONS;
            case LOG -> LOG;
            case MATTERS -> CARRIED_OVER;
            case DECISIONS -> DECISIONS;
            default -> POINTS;
        };
    }
}
