package scot.trsws.programme.partner;

/** What sort of organisation a partner is. */
public enum PartnerType {
    GOVERNMENT, PUBLIC_BODY, LOCAL_AUTHORITY, HEALTH_AND_SOCIAL_CARE, UNIVERSITY, THIRD_SECTOR, PROFESSIONAL_BODY, NETWORK, OTHER
}
