// Addresses of the internet protocol.
// === Ipv6Addr::from_str
use std::net::*;
fn main() {
    for s in ["::", "::1", "1::", "1:2:3:4:5:6:7:8", "2001:db8::ff00:42:8329", "::ffff:1.2.3.4", "::1.2.3.4", "1::2::3", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "12345::", "::g", "1:0:0:2:0:0:0:3", "0:0:1:0:0:1:0:0", "1:2:3:4:5:6:1.2.3.4", "::1%3", "", ":", ":::", "1:2:3:4:5:6:7::", "::2:3:4:5:6:7:8", "1::3:4:5:6:7:8", "FE80::1", "1.2.3.4::", "fe80:0:0:0:0:0:0:1", "1:0:3:4:5:6:7:8"] {
        println!("{s:?} {:?}", s.parse::<Ipv6Addr>());
    }
}
// === Ipv4Addr::from_str
use std::net::*;
fn main() {
    for s in ["1.2.3.4", "01.2.3.4", "1.2.3", "1.2.3.4.5", "256.1.1.1", "1.2.3.4 ", "", "0.0.0.0", "00.0.0.0", "1..2.3", "1.2.3.1000"] { println!("{s:?} {:?}", s.parse::<Ipv4Addr>()); }
}
// === SocketAddr::from_str
use std::net::*;
fn main() {
    for s in ["1.2.3.4:80", "1.2.3.4", "[::1]:80", "::1:80", "[::1%4]:80", "[::1]", "1.2.3.4:70000", "1.2.3.4:", "[::ffff:1.2.3.4]:1", "1.2.3.4:00080", "[::1%]:80"] {
        println!("{s:?} {:?} {:?} {:?}", s.parse::<SocketAddr>(), s.parse::<SocketAddrV4>(), s.parse::<SocketAddrV6>());
    }
    println!("{:?} {:?}", "x".parse::<IpAddr>(), "::1".parse::<IpAddr>());
    let e = "x".parse::<SocketAddr>().unwrap_err(); println!("{e} {e:?}");
    println!("{} {} {}", "x".parse::<Ipv6Addr>().unwrap_err(), "x".parse::<SocketAddrV4>().unwrap_err(), "x".parse::<SocketAddrV6>().unwrap_err());
}
// === Ipv6Addr, Ipv4Addr
use std::net::*;
fn main() {
    let a: Ipv6Addr = "fe80::1".parse().unwrap();
    println!("[{a:>20}] [{a:<20}] [{:^20}]", Ipv4Addr::LOCALHOST);
    println!("{} {} {} {}", a.is_unicast_link_local(), a.is_multicast(), a.is_unique_local(), a.is_loopback());
    println!("{:?} {:?}", a.to_ipv4(), Ipv6Addr::LOCALHOST.to_ipv4());
    println!("{:?} {}", u128::from(a), Ipv6Addr::from(5u128));
    println!("{} {}", !Ipv4Addr::new(255,255,0,0), Ipv4Addr::new(192,168,7,9) & Ipv4Addr::new(255,255,255,0));
}
// === SocketAddr, IpAddr
use std::net::*;
fn main() {
    let a: Ipv6Addr = "fe80::1".parse().unwrap();
    println!("{}", Ipv6Addr::LOCALHOST | a);
    let mut s = SocketAddr::from(([1,2,3,4], 5)); s.set_port(9); println!("{s} {s:?} [{s:>15}]"); s.set_ip(IpAddr::V6(a)); println!("{s} {}", s.is_ipv6());
    println!("{}", SocketAddrV6::new(a, 1, 2, 3));
    println!("{:?}", SocketAddr::from(([0u16,0,0,0,0,0,0,1], 5)) < s);
    println!("{} {}", IpAddr::V4(Ipv4Addr::LOCALHOST) == Ipv4Addr::LOCALHOST, Ipv4Addr::LOCALHOST < IpAddr::V6(a));
    let mut v: Vec<IpAddr> = vec!["::2".parse().unwrap(), "9.9.9.9".parse().unwrap(), "::1".parse().unwrap(), "1.1.1.1".parse().unwrap()]; v.sort(); println!("{v:?}");
    println!("{:?}", "127.0.0.1:80".to_socket_addrs().unwrap().collect::<Vec<_>>());
    println!("{:?}", (&[s][..]).to_socket_addrs().unwrap().count());
    for ip in [[10,0,0,1],[172,16,0,1],[172,32,0,1],[192,168,0,1],[169,254,0,1],[224,0,0,1],[255,255,255,255],[192,0,2,1],[127,3,2,1],[0,0,0,0]] { let i = Ipv4Addr::from(ip); println!("{i} {} {} {} {} {} {} {}", i.is_private(), i.is_link_local(), i.is_multicast(), i.is_broadcast(), i.is_documentation(), i.is_loopback(), i.is_unspecified()); }
    println!("{} {}", Ipv4Addr::new(1,2,3,4).to_ipv6_mapped(), Ipv4Addr::new(1,2,3,4).to_ipv6_compatible());
    match s { SocketAddr::V4(a) => println!("{a}"), SocketAddr::V6(a) => println!("{} {}", a.ip(), a.port()) }
}
