/* What does a program do to the files of one folder? Counts, records, refuses or ends it there.
 *
 * Loaded before the C library (LD_PRELOAD). Every call that changes a file or a name below the
 * armed folder is a step. At one step the program is killed, or that step (and, where it lasts,
 * every later one) is refused. A record holds each step with its data, for images of a disk that
 * lost its power. The clock on the wall can be moved. Files that end in -shm hold nothing that
 * lasts, and count for nothing. Not armed, it changes nothing.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

enum { MOST = 1024, LONGEST = 512 };
enum { COUNT, KILL, HALF, REFUSE, REFUSE_ON };

static char names[MOST][LONGEST];
static char folder[LONGEST];
static int armed, mode, error, record = -1;
static long steps, when, shift;

#define REAL(type, name, ...)                              \
    static type (*real)(__VA_ARGS__);                      \
    if (!real) real = (type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

void disk_arm(const char *path, int how, long at, int number, int into) {
    snprintf(folder, sizeof folder, "%s/", path);
    mode = how, when = at, error = number, record = into, steps = 0, armed = 1;
}
long disk_disarm(void) { armed = 0; record = -1; return steps; }
void disk_shift(long seconds) { shift = seconds; }

static int inside(const char *path) {
    size_t length = strlen(path), root = strlen(folder);
    if (!armed || length >= LONGEST || (length > 4 && !strcmp(path + length - 4, "-shm"))) return 0;
    return !strncmp(path, folder, root) || (length + 1 == root && !strncmp(path, folder, length));
}
static const char *name_of(int fd) {
    return fd >= 0 && fd < MOST && names[fd][0] && inside(names[fd]) ? names[fd] : NULL;
}
static void full_path(int fd, const char *path, char *into) {
    if (path[0] == '/' || fd == AT_FDCWD) snprintf(into, LONGEST, "%s", path);
    else snprintf(into, LONGEST, "%s/%s", fd < MOST ? names[fd] : "", path);
}
static void note(char what, const char *name, const char *other, uint64_t at, const void *data,
                 uint32_t size) {
    if (record < 0) return;
    char head[1 + 4 + 4 + 8 + 4];
    uint32_t one = strlen(name), two = strlen(other);
    head[0] = what;
    memcpy(head + 1, &one, 4), memcpy(head + 5, &two, 4);
    memcpy(head + 9, &at, 8), memcpy(head + 17, &size, 4);
    int into = record;
    syscall(SYS_write, into, head, sizeof head);
    syscall(SYS_write, into, name, one), syscall(SYS_write, into, other, two);
    syscall(SYS_write, into, data, size);
}
void disk_note(const char *text) { note('a', "", "", 0, text, strlen(text)); }

/* 1 when this step is refused; `fd` with data is for the half of a write before a kill. */
static int step(int fd, const void *data, size_t size, off_t at) {
    steps++;
    int here = steps == when || (mode == REFUSE_ON && steps > when);
    if (!here || mode == COUNT) return 0;
    if (mode == HALF && fd >= 0 && size > 1) {
        if (at < 0) syscall(SYS_write, fd, data, size / 2);
        else syscall(SYS_pwrite64, fd, data, size / 2, at);
    }
    if (mode == KILL || mode == HALF) kill(getpid(), SIGKILL);
    errno = error;
    return 1;
}

static int opening(int from, const char *path, int flags, mode_t rights) {
    REAL(int, "openat", int, const char *, int, ...);
    char whole[LONGEST];
    full_path(from, path, whole);
    int makes = (flags & (O_CREAT | O_TRUNC)) && inside(whole);
    struct stat there;
    int was = makes && syscall(SYS_newfstatat, from, path, &there, 0) == 0;
    makes = makes && (!was || ((flags & O_TRUNC) && there.st_size));
    if (makes && step(-1, NULL, 0, 0)) return -1;
    int fd = real(from, path, flags, rights);
    if (fd >= 0 && fd < MOST) {
        snprintf(names[fd], LONGEST, "%s", whole);
        if (makes) note(was ? 't' : 'o', whole, "", 0, "", 0);
    }
    return fd;
}
#define OPENS(function)                                      \
    int function(const char *path, int flags, ...) {         \
        va_list more; va_start(more, flags);                 \
        mode_t rights = flags & O_CREAT ? va_arg(more, int) : 0; \
        va_end(more);                                        \
        return opening(AT_FDCWD, path, flags, rights);       \
    }
OPENS(open)
OPENS(open64)
#define OPENS_AT(function)                                   \
    int function(int from, const char *path, int flags, ...) { \
        va_list more; va_start(more, flags);                 \
        mode_t rights = flags & O_CREAT ? va_arg(more, int) : 0; \
        va_end(more);                                        \
        return opening(from, path, flags, rights);           \
    }
OPENS_AT(openat)
OPENS_AT(openat64)

int close(int fd) {
    REAL(int, "close", int);
    if (fd >= 0 && fd < MOST) names[fd][0] = 0;
    return real(fd);
}
ssize_t write(int fd, const void *data, size_t size) {
    REAL(ssize_t, "write", int, const void *, size_t);
    const char *name = armed ? name_of(fd) : NULL;
    if (name && step(fd, data, size, -1)) return -1;
    ssize_t done = real(fd, data, size);
    if (name && done > 0) note('w', name, "", lseek(fd, 0, SEEK_CUR) - done, data, done);
    return done;
}
static ssize_t put(int fd, const void *data, size_t size, off_t at) {
    REAL(ssize_t, "pwrite64", int, const void *, size_t, off_t);
    const char *name = armed ? name_of(fd) : NULL;
    if (name && step(fd, data, size, at)) return -1;
    ssize_t done = real(fd, data, size, at);
    if (name && done > 0) note('w', name, "", at, data, done);
    return done;
}
ssize_t pwrite(int fd, const void *data, size_t size, off_t at) { return put(fd, data, size, at); }
ssize_t pwrite64(int fd, const void *data, size_t size, off_t at) { return put(fd, data, size, at); }

#define SYNCS(function)                                      \
    int function(int fd) {                                   \
        REAL(int, #function, int);                           \
        const char *name = armed ? name_of(fd) : NULL;       \
        if (name && step(-1, NULL, 0, 0)) return -1;         \
        int done = real(fd);                                 \
        if (name && !done) note('s', name, "", 0, "", 0);    \
        return done;                                         \
    }
SYNCS(fsync)
SYNCS(fdatasync)

static int cut(int fd, off_t size) {
    REAL(int, "ftruncate64", int, off_t);
    const char *name = armed ? name_of(fd) : NULL;
    if (name && step(-1, NULL, 0, 0)) return -1;
    int done = real(fd, size);
    if (name && !done) note('t', name, "", size, "", 0);
    return done;
}
int ftruncate(int fd, off_t size) { return cut(fd, size); }
int ftruncate64(int fd, off_t size) { return cut(fd, size); }

static int lay(int fd, off_t at, off_t size) {
    REAL(int, "posix_fallocate64", int, off_t, off_t);
    const char *name = armed ? name_of(fd) : NULL;
    if (name && step(-1, NULL, 0, 0)) return error;
    int done = real(fd, at, size);
    if (name && !done) note('t', name, "", at + size, "", 0);
    return done;
}
int posix_fallocate(int fd, off_t at, off_t size) { return lay(fd, at, size); }
int posix_fallocate64(int fd, off_t at, off_t size) { return lay(fd, at, size); }

/* Copied by the kernel, data would pass unseen: the caller then reads and writes itself. */
static ssize_t sent(int to, int from, off_t *at, size_t size) {
    REAL(ssize_t, "sendfile64", int, int, off_t *, size_t);
    if (armed && name_of(to)) return errno = ENOSYS, -1;
    return real(to, from, at, size);
}
ssize_t sendfile(int to, int from, off_t *at, size_t size) { return sent(to, from, at, size); }
ssize_t sendfile64(int to, int from, off_t *at, size_t size) { return sent(to, from, at, size); }

int rename(const char *from, const char *to) {
    REAL(int, "rename", const char *, const char *);
    int ours = armed && inside(to);
    if (ours && step(-1, NULL, 0, 0)) return -1;
    int done = real(from, to);
    if (!ours || done) return done;
    note('r', from, to, 0, "", 0);
    size_t length = strlen(from);
    for (int fd = 0; fd < MOST; fd++)
        if (!strncmp(names[fd], from, length) && (!names[fd][length] || names[fd][length] == '/')) {
            char rest[LONGEST];
            snprintf(rest, LONGEST, "%s", names[fd] + length);
            snprintf(names[fd], LONGEST, "%s%.*s", to, LONGEST - 256, rest);
        }
    return done;
}
static int removing(int from, const char *path, int flags) {
    REAL(int, "unlinkat", int, const char *, int);
    char whole[LONGEST];
    full_path(from, path, whole);
    int ours = armed && inside(whole);
    struct stat there;
    ours = ours && syscall(SYS_newfstatat, from, path, &there, AT_SYMLINK_NOFOLLOW) == 0;
    if (ours && step(-1, NULL, 0, 0)) return -1;
    int done = real(from, path, flags);
    if (ours && !done) note('u', whole, "", 0, "", 0);
    return done;
}
int unlink(const char *path) { return removing(AT_FDCWD, path, 0); }
int rmdir(const char *path) { return removing(AT_FDCWD, path, AT_REMOVEDIR); }
int unlinkat(int from, const char *path, int flags) { return removing(from, path, flags); }
int mkdir(const char *path, mode_t rights) {
    REAL(int, "mkdir", const char *, mode_t);
    int ours = armed && inside(path);
    if (ours && step(-1, NULL, 0, 0)) return -1;
    int done = real(path, rights);
    if (ours && !done) note('m', path, "", 0, "", 0);
    return done;
}

int clock_gettime(clockid_t which, struct timespec *now) {
    REAL(int, "clock_gettime", clockid_t, struct timespec *);
    int done = real(which, now);
    if (!done && (which == CLOCK_REALTIME || which == CLOCK_REALTIME_COARSE)) now->tv_sec += shift;
    return done;
}
int gettimeofday(struct timeval *now, void *zone) {
    REAL(int, "gettimeofday", struct timeval *, void *);
    int done = real(now, zone);
    if (!done) now->tv_sec += shift;
    return done;
}
time_t time(time_t *into) {
    REAL(time_t, "time", time_t *);
    time_t now = real(NULL) + shift;
    if (into) *into = now;
    return now;
}
