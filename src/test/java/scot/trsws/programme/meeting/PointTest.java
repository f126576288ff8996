package scot.trsws.programme.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void anOutlineReadFromItsRowsIsTheOutline(long seed) {
        var outline = outline(new Random(seed), 4);
        assertEquals(outline, Point.outline(Point.rows(outline)));
    }

    private static List<Point> outline(Random random, int depth) {
        var points = new ArrayList<Point>();
        for (int i = depth == 0 ? 0 : random.nextInt(4); i > 0; i--) {
            points.add(new Point("point " + random.nextInt(), outline(random, depth - 1)));
        }
        return points;
    }
}
