/* tell-crash.c: says where a test crashed.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What crashes once in hundred runs, and on a computer that keeps no core files, leaves nothing
 * else behind. The sanitizers tell by themselves: this is for builds without them, and where there
 * is a backtrace to be had. After it the program ends as it would have. What it does is more than
 * a signal handler may, in a program that has nothing to lose.
 */

#include "config.h"

#include <dlfcn.h>
#include <execinfo.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#define MOST_FRAMES 64
/* That of the main thread may be what is used up. */
#define STACK_SIZE (256 * 1024)

static const int signals[] = { SIGSEGV, SIGBUS, SIGILL, SIGFPE };

/* The functions and lines of the program's own frames, where the tools of the compiler are. */
static void
tell_lines (void **frames,
            int    n_frames)
{
  char offsets[MOST_FRAMES][24];
  char tool[] = "addr2line", options[] = "-pife", program[4096] = "";
  char *words[MOST_FRAMES + 4] = { tool, options, program };
  int n_words = 3;
  Dl_info own, frame;
  pid_t child;

  if (dladdr (signals, &own) == 0 || readlink ("/proc/self/exe", program, sizeof program - 1) < 0)
    return;
  for (int i = 0; i < n_frames; i++)
    {
      if (dladdr (frames[i], &frame) == 0 || frame.dli_fbase != own.dli_fbase)
        continue;
      snprintf (offsets[i], sizeof offsets[i], "%#zx",
                (size_t) ((char *) frames[i] - (char *) own.dli_fbase));
      words[n_words++] = offsets[i];
    }

  child = fork ();
  if (child == 0)
    {
      dup2 (STDERR_FILENO, STDOUT_FILENO);
      execvp (tool, words);
      _exit (1);
    }
  if (child > 0)
    waitpid (child, NULL, 0);
}

static void
tell (int        number,
      siginfo_t *information,
      void      *context)
{
  void *frames[MOST_FRAMES];
  char line[96];
  int n_frames;
  const char *thread = gettid () == getpid () ? "the main" : "another";
  int length = snprintf (line, sizeof line, "# Signal %d at %p in %s thread, called from:\n",
                         number, information->si_addr, thread);

  /* Nothing can be done about an error. */
  if (write (STDERR_FILENO, line, (size_t) length) < 0)
    _exit (128 + number);
  n_frames = backtrace (frames, MOST_FRAMES);
  backtrace_symbols_fd (frames, n_frames, STDERR_FILENO);
  tell_lines (frames, n_frames);

  /* The handler is gone (SA_RESETHAND), and what is raised here waits for its end. */
  raise (number);
}

__attribute__ ((constructor))
static void
begin_to_tell (void)
{
  static char stack[STACK_SIZE];
  const stack_t alternative = { .ss_sp = stack, .ss_size = sizeof stack };
  struct sigaction action = { .sa_sigaction = tell,
                              .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_RESETHAND };
  void *first[1];

  /* The first time loads a library, for which a program that has crashed has no memory. */
  (void) backtrace (first, 1);
  sigaltstack (&alternative, NULL);
  for (size_t i = 0; i < sizeof signals / sizeof *signals; i++)
    sigaction (signals[i], &action, NULL);
}
