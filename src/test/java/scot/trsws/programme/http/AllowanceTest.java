package scot.trsws.programme.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bucket4j.TimeMeter;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private static final int PER_MINUTE = 60;

    private long now;

    private final Allowance allowance = new Allowance("caller", PER_MINUTE, new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return now;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void allMayBeSpentAtOnceAndThenNone() {
        assertEquals(59, allowance.take("a").requests());
        spend("a", 59);
        assertEquals(new Allowance.Left(false, 0, 60, 1), allowance.take("a"));
    }

    @Test
    void itGrowsAgainLittleByLittle() {
        spend("a", 60);
        now += TimeUnit.SECONDS.toNanos(2);
        spend("a", 2);
        assertFalse(allowance.take("a").granted());
    }

    @Test
    void nobodySpendsWhatIsAnothers() {
        spend("a", 60);
        assertEquals(59, allowance.take("b").requests());
    }

    @Test
    void aFineTakesWhatIsThereAndNoMore() {
        allowance.fine("a", 100);
        assertFalse(allowance.take("a").granted());
        now += TimeUnit.SECONDS.toNanos(1);
        assertTrue(allowance.take("a").granted());
    }

    @Test
    void whatIsGivenBackIsThereAgainButNeverMoreThanAll() {
        allowance.take("a");
        allowance.giveBack("a");
        allowance.giveBack("a");
        assertEquals(59, allowance.take("a").requests());
    }

    @Test
    void itIsToldAsTheHeadersWantIt() {
        assertEquals("\"caller\";q=60;w=60", allowance.policy());
        assertEquals("\"caller\";r=59;t=1", allowance.told(allowance.take("a")));
    }

    @Test
    void everyAddressOfANetworkIsOneAndEveryOldAddressItself() {
        assertEquals(Address.of("2001:db8:0:7::1"), Address.of("2001:db8:0:7:ffff:0:0:9"));
        assertNotEquals(Address.of("2001:db8:0:7::1"), Address.of("2001:db8:0:8::1"));
        assertEquals("192.0.2.1", Address.of("192.0.2.1"));
    }

    @Test
    void aKeyInUseStaysKnownAndOneThatRestsIsForgotten() {
        var acquaintances = new Acquaintances(() -> now);
        acquaintances.meet("used", "a");
        acquaintances.meet("resting", "b");
        for (int minute = 0; minute < 6; minute++) {
            now += TimeUnit.MINUTES.toNanos(1);
            assertEquals("a", acquaintances.caller("used"));
        }
        assertNull(acquaintances.caller("resting"));
    }

    @Test
    void aKeyThatIsRefusedIsForgottenAtOnceAndRememberedAsThat() {
        var acquaintances = new Acquaintances(() -> now);
        acquaintances.meet("key", "a");
        acquaintances.refuse("key");
        assertNull(acquaintances.caller("key"));
        assertTrue(acquaintances.isRefused("key"));
        now += TimeUnit.MINUTES.toNanos(6);
        assertFalse(acquaintances.isRefused("key"));
    }

    private void spend(String who, int requests) {
        for (int i = 0; i < requests; i++) {
            assertTrue(allowance.take(who).granted());
        }
    }
}
