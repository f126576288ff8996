package scot.trsws.programme.note.reading;

import scot.trsws.programme.note.Named;

/** Who a sentence begins with: a partner, a role, or both; and where what they did begins. */
record Speaker(Named partner, String role, int end) {

    /** The same in an update of a partner, where the team and a role without a partner are its own. */
    Speaker within(Named reporting) {
        return partner == null && reporting != null && (role == null || Speakers.isOwn(role)) ? new Speaker(reporting, role == null || role.equalsIgnoreCase("team") ? null : role, end) : this;
    }

    boolean isSame(Named other) {
        return partner != null && other != null && (partner.id() == null ? partner.name().equalsIgnoreCase(other.name()) : partner.id().equals(other.id()));
    }
}
