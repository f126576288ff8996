package scot.trsws.programme.note.reading;

import scot.trsws.programme.note.Named;

/** Who a sentence begins with: a partner, a role, or both; and where what they did begins. */
record Speaker(Named partner, String role, int end) {

    /** The same in an update of a partner, where the team and a role without a partner are its own. */
    Speaker within(Named reporting) {
        if (partner != null || reporting == null || role != null && !Speakers.isOwn(role)) {
            return this;
        }
        return new Speaker(reporting, "team".equalsIgnoreCase(role) ? null : role, end);
    }

    boolean isSame(Named other) {
        if (partner == null || other == null) {
            return false;
        }
        return partner.id() == null ? partner.name().equalsIgnoreCase(other.name()) : partner.id().equals(other.id());
    }
}
