package scot.trsws.programme.http;

import io.netty.util.NetUtil;
import io.vertx.core.net.SocketAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a request comes from, as far as one party can hold it: of IPv6 the network, within which everybody has addresses without end. */
final class Address {

    private static final int NETWORK_BYTES = 8;

    private Address() {}

    static String of(SocketAddress address) {
        return of(String.valueOf(address.hostAddress()));
    }

    static String of(String address) {
        var bytes = NetUtil.createByteArrayFromIpAddressString(address);
        return bytes == null || bytes.length <= NETWORK_BYTES ? address : HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES));
    }
}
