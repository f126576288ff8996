package scot.trsws.programme.http;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Lets several do the same at once. */
public final class Race {

    private Race() {}

    public static <T> List<T> race(int racers, IntFunction<T> deed) {
        var pool = Executors.newFixedThreadPool(racers);
        var start = new CountDownLatch(1);
        try {
            var running = IntStream.range(0, racers).mapToObj(number -> pool.submit((Callable<T>) () -> {
                start.await();
                return deed.apply(number);
            })).toList();
            start.countDown();
            return running.stream().map(Race::result).toList();
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> T result(Future<T> running) {
        try {
            return running.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
